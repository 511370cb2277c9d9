/** Why there is no file. */
export class ExportProblem extends Error {
  constructor(readonly problem: 'tooLarge' | 'refused') {
    super(problem);
  }
}
