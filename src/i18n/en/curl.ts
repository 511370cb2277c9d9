import { defineWords } from '../words';

export const curl = defineWords('curl', {
  title: 'As a curl command',
  needsToken: 'The shell puts an API token in the place of {token}: make one under {page}.',
  tokensPage: 'API tokens',
  inBrowser:
    'In this demo the service is a part of this page: curl cannot reach it. Run the service to try it.',
  command: 'curl command',
  copy: 'Copy command',
  forPrograms: 'For programs',
  asJson: 'JSON and curl',
  jsonOf: (name: string) => `${name} as JSON`,
  copyJson: 'Copy JSON',
  what: 'What this call is',
});
