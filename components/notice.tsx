import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Problem } from '../utils/problem.ts';
import { problemWords } from '../utils/words.ts';

const intoView = (element: Element | null) => element?.scrollIntoView({ block: 'nearest' });

/** Says what is in the way and what to do, where the person is looking; `children` are actions. */
export function Notice({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const { title, fix } = problemWords(problem);
  return (
    <div className="notice" role="alert" ref={intoView}>
      <CircleAlert aria-hidden size={16} />
      <div>
        <strong>{title}</strong>
        <p>{fix}</p>
        {children}
      </div>
    </div>
  );
}
