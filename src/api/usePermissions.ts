import { useQuery } from '@tanstack/react-query';
import { PERMISSIONS, type Permission } from '../domain/permissions';
import { apiQuery } from './query';

/** What the person may. Until that is known nothing is denied: the service has the last word. */
export const usePermissions = (): readonly Permission[] =>
  useQuery(apiQuery('getMe', {})).data?.permissions ?? PERMISSIONS;
