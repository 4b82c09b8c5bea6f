// Says a sentence aloud without showing it: the title of a screen moved to, the state of saving.
export type AnnouncerProps = { text: string };

export function Announcer({ text }: AnnouncerProps) {
  return (
    <div role="status" aria-live="polite" className="cw-hidden">
      {text}
    </div>
  );
}
