import { defineWords } from '../words';

/** What is wrong with a field, by the rule it breaks. */
export const fieldRules = defineWords('fieldRules', {
  required: 'This is needed.',
  invalid: 'This value is not valid.',
  'unknown-field': 'There is no such field.',
  'name-length': 'Use 5 to 50 characters.',
  'name-characters': 'Use only A-Z, a-z, 0-9, space, and .\u00a0@\u00a0_\u00a0-',
  'name-taken': 'Another Cross Connect of the account has this name.',
  'description-length': 'Use at most 255 characters.',
  'message-length': 'Use at most 500 characters.',
  'regions-differ': 'Choose a region other than the requester region.',
  'unknown-id': 'There is no VPC with this id in the accepter region.',
  'wrong-region': 'This VPC is not in the region of its side of the Cross Connect.',
  unchanged: 'It has this already. Choose another one.',
  'amount-range': 'Use an amount from 10,000 to 1,000,000,000 VND.',
  'not-in-vpc': 'The VPC does not have this address.',
  'cidr-or-id': 'Type an id like net-… with its full length.',
  'too-many': 'These are too many at once.',
  'too-few': 'Choose at least one.',
  'above-own-role': 'A token cannot have more than your own role.',
  'in-the-future': 'This moment is still to come.',
});
