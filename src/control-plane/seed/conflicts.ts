import { mekong } from './mekong';
import { DAY, HOUR } from './times';
import { WorldBuilder, type WorldRows } from './world-builder';

/**
 * `conflicts`: the documented situations of the conditions 2009 - 2013, each in a Cross Connect where it can be met in
 * the Connect wizard. R → A is requester VPC → accepter VPC.
 *
 *     HCM-VPC01 10.10.0.0/16    HAN-VPC01 10.13.0.0/16
 *     HCM-VPC02 10.15.0.0/16    HAN-VPC02 10.14.0.0/16
 *     HCM-VPC03 10.14.0.0/16    HAN-VPC03 10.15.0.0/16
 *     HCM-VPC04 10.24.0.0/16    HAN-VPC04 10.24.0.0/16
 *     HCM-VPC05 10.25.0.0/16    HAN-VPC05 10.25.0.0/16
 *     HCM-VPC06 10.26.0.0/16    HAN-VPC06 10.14.0.0/16, the same as HAN-VPC02
 *                               HAN-VPC07 10.27.0.0/16
 *     DELTA-VPC01 10.10.0.0/16 in HAN01 belongs to another account
 *
 * | Cross Connect             | live in it            | pair                       | shows                               |
 * | ------------------------- | --------------------- | -------------------------- | ----------------------------------- |
 * | Cross Connect 1 (2011)    | HCM-VPC02 → HAN-VPC01 | HCM-VPC03 → HAN-VPC03      | 2011, because of HCM-VPC02          |
 * |                           |                       | HCM-VPC03 → HAN-VPC02      | 2009, equal CIDRs                   |
 * |                           |                       | HCM-VPC02 → HAN-VPC01      | connected; 2010 from the API        |
 * |                           |                       | HCM-VPC01 → HAN-VPC02      | 2010, connected in Cross Connect 2  |
 * |                           |                       | HCM-VPC01 → DELTA-VPC01    | 2009, a VPC known by its id only    |
 * | Cross Connect 2 (2013)    | HCM-VPC01 → HAN-VPC02 | HCM-VPC03 → HAN-VPC03      | 2013, because of HAN-VPC02          |
 * |                           |                       | HCM-VPC01 → HAN-VPC06      | warned: two ways to 10.14.0.0/16    |
 * | Cross Connect 3 (both)    | HCM-VPC04 → HAN-VPC07 | HCM-VPC05 → HAN-VPC04      | 2011 (HCM-VPC04), 2013 (HAN-VPC05)  |
 * |                           | HCM-VPC06 → HAN-VPC05 | HCM-VPC05 → HAN-VPC05      | 2009 alone                          |
 * | Cross Connect 4 (empty)   | -                     | HCM-VPC03 → HAN-VPC03      | eligible: 2011 and 2013 look only   |
 * |                           |                       |                            | at the same Cross Connect           |
 * |                           |                       | HCM-VPC03 → HAN-VPC01,     | each eligible, but in one batch     |
 * |                           |                       | then HCM-VPC02 → HAN-VPC06 | the second is 2011 by the first     |
 * | Cross Connect 5 (pending) | HCM-VPC01 → HAN-VPC01 | HCM-VPC01 → HAN-VPC01      | pending; 2010 from the API          |
 * | Cross Connect 6 (HAN01 to | -                     | HAN-VPC01 → HCM-VPC02      | 2010 with the roles exchanged, by   |
 * | HCM03)                    |                       |                            | the connection in Cross Connect 1   |
 *
 * 2012, both VPCs in one region, cannot be chosen in the wizard: each side offers its own region only. The API gives it
 * for HCM-VPC01 → HCM-VPC02 in any Cross Connect.
 */
export const conflicts = (now: string): WorldRows => {
  const world = new WorldBuilder(now);
  const { account, second, owner, operator, approver } = mekong(world);
  const hcm = (name: string, cidr: string) => world.vpc(account, 'HCM03', `HCM-VPC${name}`, cidr);
  const han = (name: string, cidr: string) => world.vpc(account, 'HAN01', `HAN-VPC${name}`, cidr);
  const hcm1 = hcm('01', '10.10.0.0/16');
  const hcm2 = hcm('02', '10.15.0.0/16');
  hcm('03', '10.14.0.0/16');
  const hcm4 = hcm('04', '10.24.0.0/16');
  hcm('05', '10.25.0.0/16');
  const hcm6 = hcm('06', '10.26.0.0/16');
  const han1 = han('01', '10.13.0.0/16');
  const han2 = han('02', '10.14.0.0/16');
  han('03', '10.15.0.0/16');
  han('04', '10.24.0.0/16');
  const han5 = han('05', '10.25.0.0/16');
  han('06', '10.14.0.0/16');
  const han7 = han('07', '10.27.0.0/16');
  world.vpc(second, 'HAN01', 'DELTA-VPC01', '10.10.0.0/16');

  const link = (number: number, description: string) =>
    world.crossConnect({
      ...{ account, by: owner, name: `Cross Connect ${number}`, description },
      ...(number === 6 ? { from: 'HAN01', to: 'HCM03' } : { from: 'HCM03', to: 'HAN01' }),
      ...{ mbps: 10, termMonths: 3, boughtAt: world.ago(20 * DAY - number * HOUR) },
    });
  const one = link(1, 'Shows 2011, 2009 and 2010');
  const two = link(2, 'Shows 2013 and the warning');
  const three = link(3, 'Shows 2011 and 2013 together');
  link(4, 'Empty: conflicts inside a batch');
  const five = link(5, 'Has a pending request');
  link(6, 'Opposite direction: 2010 with the roles exchanged');

  const by = { by: operator, decidedBy: approver, requestedAt: world.ago(15 * DAY) };
  world.connection({ ...by, crossConnect: one, requester: hcm2, accepter: han1 });
  world.connection({ ...by, crossConnect: two, requester: hcm1, accepter: han2 });
  world.connection({ ...by, crossConnect: three, requester: hcm4, accepter: han7 });
  world.connection({ ...by, crossConnect: three, requester: hcm6, accepter: han5 });
  world.connection({
    crossConnect: five,
    requester: hcm1,
    accepter: han1,
    by: operator,
    requestedAt: world.ago(5 * HOUR),
    status: 'PENDING_ACCEPTANCE',
    message: 'The shop front needs the stock service',
  });
  return world.rows();
};
