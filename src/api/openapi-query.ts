import { queryOptions } from '@tanstack/react-query';
import type { OpenApiDocument } from '../contract/api-reference';
import { API_BASE } from '../contract/operations';
import { readJson, refusal, send } from './client';
import { consoleConfig } from './console-config';
import { ContractError } from './errors';

const isDocument = (value: unknown): value is OpenApiDocument =>
  typeof value === 'object' &&
  value !== null &&
  ['info', 'servers', 'tags', 'paths', 'components'].every((member) => member in value);

/** The document that the service hands out about itself: what it is documented as is what it does. */
export const openApiQuery = () =>
  queryOptions({
    queryKey: ['openapi'],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const url = `${consoleConfig().apiBaseUrl ?? ''}${API_BASE}/openapi.json`;
      const answer = await send(url, { headers: { accept: 'application/json' }, signal });
      if (!answer.ok) throw await refusal(answer);
      const document = await readJson(answer);
      if (!isDocument(document)) throw new ContractError(`${url}: no OpenAPI document`);
      return document;
    },
  });
