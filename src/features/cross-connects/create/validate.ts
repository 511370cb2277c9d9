import { Description, Name, type FieldRule } from '../../../contract/fields';
import type { BandwidthPackage } from '../../../contract/types';
import type { Field, Values } from './draft';

export type Errors = Partial<Record<Field, FieldRule>>;

/** The schemas of the contract carry the name of the broken rule as their message. */
const broken = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.success ? undefined : ((result.error?.issues[0]?.message ?? 'invalid') as FieldRule);

const errors = (found: Record<string, FieldRule | undefined>): Errors =>
  Object.fromEntries(Object.entries(found).filter(([, rule]) => rule !== undefined));

export const validateBasics = ({ name, description }: Values): Errors =>
  errors({
    name: name.trim() === '' ? 'required' : broken(Name.safeParse(name.trim())),
    description: broken(Description.safeParse(description.trim())),
  });

export const validateRegions = ({ requesterRegionId, accepterRegionId }: Values): Errors =>
  errors({
    requesterRegionId: requesterRegionId === '' ? 'required' : undefined,
    accepterRegionId:
      accepterRegionId === ''
        ? 'required'
        : accepterRegionId === requesterRegionId
          ? 'regions-differ'
          : undefined,
  });

export const validateBandwidth = (
  { packageId }: Values,
  { packages }: { packages: readonly Pick<BandwidthPackage, 'id'>[] },
): Errors => errors({ packageId: packages.some(({ id }) => id === packageId) ? undefined : 'too-few' });
