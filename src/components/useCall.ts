import { useEffect, useState } from 'react';
import type { OperationId } from '../contract/operations';

export interface Call {
  of: OperationId;
  command: string;
}
/** The call as a command, once the code that prints it is there. It is made anew when what is read has changed. */
export function useCall(make: () => Promise<Call>): Call | undefined {
  const [call, setCall] = useState<Call>();
  useEffect(() => {
    let asked = true;
    void make().then((made) => {
      if (asked) setCall((before) => (before?.command === made.command ? before : made));
    });
    return () => {
      asked = false;
    };
  }, [make]);
  return call;
}
