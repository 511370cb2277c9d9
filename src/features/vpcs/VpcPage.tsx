import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { isProblem } from '../../api/errors';
import { EmptyState } from '../../components/EmptyState';
import { ErrorNotice } from '../../components/ErrorNotice';
import { ListSkeleton } from '../../components/ListSkeleton';
import { PageHeader } from '../../components/PageHeader';
import { vpcs as words } from '../../i18n/en/vpcs';
import { useWords } from '../../i18n/Language';
import { paths } from '../../paths';
import { vpcQuery } from './queries';
import { VpcDetail } from './VpcDetail';

export function VpcPage() {
  const { vpcId = '' } = useParams();
  const t = useWords(words);
  const vpc = useQuery(vpcQuery(vpcId));
  const breadcrumbs = [{ label: t.title, to: paths.vpcs() }];

  if (vpc.data) return <VpcDetail vpc={vpc.data} breadcrumbs={breadcrumbs} />;
  if (vpc.isPending) {
    return (
      <>
        <PageHeader title={t.detail.title} purpose={vpcId} breadcrumbs={breadcrumbs} />
        <ListSkeleton rows={6} />
      </>
    );
  }
  if (isProblem(vpc.error, 'not-found')) {
    return (
      <>
        <PageHeader title={t.detail.notFoundTitle} purpose={vpcId} breadcrumbs={breadcrumbs} />
        <EmptyState
          title={t.detail.notFoundHeading}
          text={t.detail.notFoundText}
          action={
            <Button component={Link} to={paths.vpcs()}>
              {t.detail.toVpcs}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <>
      <PageHeader title={t.detail.title} purpose={vpcId} breadcrumbs={breadcrumbs} />
      <ErrorNotice error={vpc.error} onRetry={() => void vpc.refetch()} />
    </>
  );
}
