import { useCurl } from '../../../api/useCurl';
import { CopyAsCurl } from '../../../components/CopyAsCurl';
import type { CrossConnect } from '../../../contract/types';
import type { TermMonths } from '../../../domain/term';

interface Props {
  crossConnect: CrossConnect;
  months: TermMonths;
  totalVnd: number;
}
export function RenewCurl({ crossConnect: { id, version }, months, totalVnd }: Props) {
  const command = useCurl('renewCrossConnect', {
    ...{ params: { crossConnectId: id }, version },
    body: { termMonths: months, expectedTotalVnd: totalVnd },
  });
  return <CopyAsCurl of="renewCrossConnect" command={command} />;
}
