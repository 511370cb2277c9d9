import { components } from '../../../i18n/en/components';
import { topology } from '../../../i18n/en/topology';
import { topologyExport } from '../../../i18n/en/topology-export';
import { useWords } from '../../../i18n/Language';
import { useFormat } from '../../../i18n/useFormat';
import type { Order } from './export-topology';

/** The words of the picture, as the screen has them. */
export function usePictureWords(): Order['words'] {
  const t = useWords(topology);
  const { connectionStatus, crossConnectStatus } = useWords(components);
  const { part } = useWords(topologyExport);
  const { mbps, dateTime: date } = useFormat();
  const { legend, legendPipe, legendStopped, legendForeign, counts, foreign } = t;
  return {
    ...{ connectionStatus, crossConnectStatus, mbps, date, part },
    ...{ legend, legendPipe, legendStopped, legendForeign, counts, foreign },
  };
}
