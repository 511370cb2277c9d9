import { defineWords } from '../words';

export const requestAgain = defineWords('requestAgain', {
  title: (pair: string) => `Request ${pair} again`,
  text: 'This makes a new request, linked to the old one. The conditions are checked again.',
  message: 'Message to the approver',
  messageHint: (left: number) => `Optional. ${left} characters left.`,
  approveNow: 'Approve now',
  approveNowText: 'Both VPCs belong to your account: the connection is made at once.',
  cannot: 'This stands in the way',
  acknowledge: 'I know that some addresses will be ambiguous',
  send: 'Send the request',
  connect: 'Connect now',
  done: (pair: string) => `${pair} is requested again.`,
  doneApproved: (pair: string) => `${pair} is being connected.`,
});
