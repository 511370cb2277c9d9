import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { openApiQuery } from '../../api/openapi-query';
import { download } from '../../components/download';
import { ErrorNotice } from '../../components/ErrorNotice';
import { DownloadIcon } from '../../components/icons';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { apiDocs } from '../../i18n/en/api-docs';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { Reference } from './Reference';

/** What the service says about itself, so that nothing here can be said otherwise than it is done. */
export function ApiDocsPage() {
  const t = useWords(apiDocs);
  const { data, isPending, isError, error, refetch } = useQuery(openApiQuery());
  const save = () =>
    download('openapi.json', new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  return (
    <>
      <PageHeader
        title={t.title}
        purpose={t.purpose}
        actions={
          <>
            <Button component={Link} to={paths.apiTokens()} variant="default">
              {t.tokens}
            </Button>
            <Button
              variant="default"
              disabled={data === undefined}
              leftSection={<DownloadIcon size={16} aria-hidden />}
              onClick={save}
            >
              {t.download}
            </Button>
          </>
        }
      />
      {isPending && <ListSkeleton rows={8} />}
      {isError && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && <Reference document={data} />}
    </>
  );
}
