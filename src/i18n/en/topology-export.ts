import { defineWords } from '../words';

export const topologyExport = defineWords('topologyExport', {
  open: 'Export',
  label: 'Export the topology',
  choices: {
    wholeSvg: 'Whole picture as SVG',
    wholePng: 'Whole picture as PNG',
    screenSvg: 'What is on the screen as SVG',
    screenPng: 'What is on the screen as PNG',
    json: 'Facts as JSON',
    print: 'Print the whole picture',
  },
  notOnScreen: 'The graph is not on the screen. Choose Graph first.',
  working: 'Drawing…',
  saved: (fileName: string) => `Saved as ${fileName}`,
  problem: {
    tooLarge:
      'The picture is too large: as a PNG of at most 8,192 px nobody could read it. Export it as SVG, or go nearer and export what is on the screen.',
    refused: 'The browser could not make a PNG of the picture. Export it as SVG.',
    failed: 'The export did not succeed. Try again.',
  },
  part: 'A part of the picture.',
  filtered: (filters: string) => `Only what fits the filters: ${filters}.`,
  asItWas: (moment: string) => `As it was on ${moment}.`,
  planned: 'With changes that are only imagined (What if).',
});
