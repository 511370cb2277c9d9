import { Fragment, type ReactNode } from 'react';

/** A sentence with other things inside: `{name}` in the template stands for `parts.name`. */
export function Sentence({ template, parts }: { template: string; parts: Record<string, ReactNode> }) {
  return template
    .split(/\{(\w+)\}/)
    .map((piece, index) => <Fragment key={index}>{index % 2 ? parts[piece] : piece}</Fragment>);
}
