// What stands around every field: label and hint above, problem below in space that is always kept.
// Must sit inside a React Aria field, which ties the three to the control.
import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { SeverityMark, type Severity } from './severity-mark.tsx';

export type FieldProblem = { severity: Severity; severityWord: string; text: string };

export type FieldFrameProps = {
  label: string;
  hint?: ReactNode | undefined;
  problem?: FieldProblem | undefined;
  /** The word for who may see this answer ("Restricted"); absent when anyone may. */
  sensitivity?: string | undefined;
  /** A small word after the label, such as where the value came from. */
  remark?: ReactNode | undefined;
  /** In a table cell or toolbar: the label is only read aloud and no space is kept. */
  isBare?: boolean | undefined;
};

export function FieldParts({ frame, children }: { frame: FieldFrameProps; children: ReactNode }) {
  if (frame.isBare) return <>{children}</>;
  return (
    <>
      <div className="cw-field-head">
        <Label className="cw-label">{frame.label}</Label>
        <FieldMarks frame={frame} />
      </div>
      {frame.hint ? (
        <Text slot="description" elementType="div" className="cw-hint">
          {frame.hint}
        </Text>
      ) : null}
      {children}
      <Text slot="errorMessage" elementType="div" className="cw-problem">
        <ProblemLine problem={frame.problem} />
      </Text>
    </>
  );
}

export function FieldMarks({ frame }: { frame: FieldFrameProps }) {
  return (
    <>
      {frame.sensitivity ? <span className="cw-sensitivity">{frame.sensitivity}</span> : null}
      {frame.remark ? <span className="cw-remark">{frame.remark}</span> : null}
    </>
  );
}

export function ProblemLine({ problem }: { problem: FieldProblem | undefined }) {
  if (!problem) return null;
  return (
    <span className={`cw-problem-line cw-problem-${problem.severity}`}>
      <SeverityMark severity={problem.severity} word={problem.severityWord} />
      <span>{problem.text}</span>
    </span>
  );
}

/** What every React Aria field takes from the frame. */
export function frameProps(frame: FieldFrameProps, kind: string) {
  return {
    className: `cw-field cw-${kind}${frame.isBare ? ' cw-field-bare' : ''}`,
    isInvalid: frame.problem?.severity === 'error',
    validationBehavior: 'aria' as const,
    ...(frame.isBare && { 'aria-label': frame.label }),
  };
}
