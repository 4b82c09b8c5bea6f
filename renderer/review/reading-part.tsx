// A part of the plan set to be read: names beside short answers, long ones as paragraphs, small tables, records.
import { useId } from 'react';
import type { Run } from '../../shared/document/document.ts';
import { useWords } from '../workbench-context.tsx';
import type { Answer, Cell, ReadingPart } from './reading-parts.ts';

export function Part({ part }: { readonly part: ReadingPart }) {
  if (part.kind === 'answers') return <Answers answers={part.answers} />;
  return part.kind === 'table' ? <Rows table={part} /> : <Records part={part} />;
}

export const Runs = ({ runs }: { readonly runs: readonly Run[] }) => (
  <>
    {runs.map((run, at) => (
      <span
        key={at}
        className={run.quiet ? 'cw-quiet' : undefined}
        {...(run.language === undefined ? {} : { lang: run.language })}
      >
        {run.text}
      </span>
    ))}
  </>
);

function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <dl className="cw-read-answers">
      {answers.map(({ name, runs, isLong }) => (
        <div key={name} className={isLong ? 'cw-read-long' : 'cw-read-short'}>
          <dt>{name}</dt>
          <dd>
            <Runs runs={runs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Rows({ table }: { readonly table: Extract<ReadingPart, { kind: 'table' }> }) {
  const title = useId();
  return (
    <div className="cw-read-block">
      <h3 id={title}>{table.title}</h3>
      <div className="cw-read-scroll">
        <table className="cw-read-table" aria-labelledby={title}>
          <thead>
            <tr>
              {table.columns.map(({ name, isFigure }) => (
                <th key={name} scope="col" className={isFigure ? 'cw-read-figure' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} className={table.columns[column]?.isFigure ? 'cw-read-figure' : undefined}>
                    <CellRuns cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function CellRuns({ cell }: { readonly cell: Cell }) {
  const words = useWords();
  if (cell.runs.length > 0) return <Runs runs={cell.runs} />;
  return <span className="cw-quiet">{cell.isAsked ? words.say('review.notYet') : '–'}</span>;
}

function Records({ part }: { readonly part: Extract<ReadingPart, { kind: 'records' }> }) {
  return (
    <div className="cw-read-block">
      <h3>{part.title}</h3>
      {part.records.map((record, at) => (
        <div key={at} className="cw-read-record">
          {record.title === '' ? null : <h4>{record.title}</h4>}
          <Answers answers={record.answers} />
        </div>
      ))}
    </div>
  );
}
