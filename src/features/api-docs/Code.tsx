import { Link } from 'react-router';
import { CodeBlock } from '../../components/CodeBlock';

interface Props {
  children: string;
  /** Types that can be looked up. */
  names: ReadonlySet<string>;
}

/** A type as text, with links to the types in it. */
export const TypeText = ({ children, names }: Props) =>
  children.split(/\b([A-Z]\w+)\b/).map((piece, index) =>
    index % 2 === 1 && names.has(piece) ? (
      <Link key={index} to={{ hash: `type-${piece}` }}>
        {piece}
      </Link>
    ) : (
      piece
    ),
  );

export const Code = ({ label, ...text }: Props & { label: string }) => (
  <CodeBlock label={label}>
    <TypeText {...text} />
  </CodeBlock>
);
