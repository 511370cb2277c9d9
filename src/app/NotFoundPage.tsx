import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { PageHeader } from '../components/PageHeader';
import { shell } from '../i18n/en/shell';
import { useWords } from '../i18n/Language';
import { paths } from '../paths';

export function NotFoundPage() {
  const { notFound: t } = useWords(shell);
  return (
    <>
      <PageHeader title={t.title} purpose={t.text} />
      <Button component={Link} to={paths.overview()}>
        {t.home}
      </Button>
    </>
  );
}
