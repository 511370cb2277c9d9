import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { PageHeader } from '../../../components/PageHeader';
import { crossConnectPage } from '../../../i18n/en/cross-connect-page';
import { crossConnects } from '../../../i18n/en/cross-connects';
import { useWords } from '../../../i18n/Language';
import { paths } from '../../../paths';

/** It was deleted, perhaps just now, or it is another account's: the service does not tell these apart. */
export function GonePage({ was }: { was?: string }) {
  const { list } = useWords(crossConnects);
  const { gone: t } = useWords(crossConnectPage);
  return (
    <>
      <PageHeader
        title={was === undefined ? t.title : t.deletedTitle(was)}
        purpose={was === undefined ? t.text : t.deletedText}
        breadcrumbs={[{ label: list.title, to: paths.crossConnects() }]}
      />
      <Button component={Link} to={paths.crossConnects()}>
        {t.toList}
      </Button>
    </>
  );
}
