import { Code } from './Code';
import { Entry } from './Entry';

interface Props {
  name: string;
  type: string;
  names: ReadonlySet<string>;
  asked: boolean;
}
export const TypeEntry = ({ name, type, names, asked }: Props) => (
  <Entry id={`type-${name}`} asked={asked} summary={<code>{name}</code>}>
    {() => (
      <Code label={name} names={names}>
        {type}
      </Code>
    )}
  </Entry>
);
