// Finds words that must not stand in what people read: in templates, scenarios and catalogues.
// Pure: it reports, a person decides. Quoted words with their speaker named, and labels of others, are let through.

/** What is wrong: a closed list, one rule each. */
export type WordRule =
  | 'irregular'
  | 'myanmar-nationals'
  | 'seen-in'
  | 'not-yet'
  | 'ras-ajdir'
  | 'one-country-label'
  | 'presumed-victim'
  | 'structured-after'
  | 'no-one-identifiable'
  | 'internal-mark';

/** One find: the rule, the words found and where they start, and what to write instead. */
export type Finding = {
  readonly rule: WordRule;
  readonly found: string;
  readonly at: number;
  readonly instead: string;
};

/** Leave to differ: `attributedTo` names whose words these are (a title, a label, a statement of someone else). */
export type LintLeave = { readonly attributedTo?: string; readonly allow?: readonly WordRule[] };

type Row = {
  readonly rule: WordRule;
  readonly pattern: RegExp;
  readonly instead: string;
  readonly always?: true;
};

const people =
  'people|migrants?|workers?|nationals?|citizens?|refugees?|wom[ae]n|m[ae]n|child(?:ren)?|famil(?:y|ies)|communit(?:y|ies)|labou?rers?|employees?|passengers?';

const rows: readonly Row[] = [
  {
    rule: 'irregular',
    pattern:
      /\billegal(?:ly)?[- ](?:\w+ ){0,2}?(?:im|em)?(?:migrants?|migration|workers?|aliens?|foreigners?|residents?|entr(?:y|ies|ants?)|exits?|stays?|crossings?|status|labou?r(?:ers?)?)\b/gi,
    instead: 'irregular, or say which paper is missing',
  },
  {
    rule: 'irregular',
    pattern:
      /\b(?:enter|left|leav|cross|stay|work|liv|resid|remain)\w*(?: \w+){0,3} illegally\b|\billegals\b/gi,
    instead: 'irregularly, or say which rule applies',
  },
  {
    rule: 'myanmar-nationals',
    pattern: new RegExp(`\\bBurmese (?:\\w+ )?(?:${people})\\b`, 'g'),
    instead: 'Myanmar nationals (Burmese is the language)',
  },
  {
    rule: 'myanmar-nationals',
    pattern: /\b[Tt]he Burmese\b(?! (?:language|script|text|version|edition))/g,
    instead: 'Myanmar nationals (Burmese is the language)',
  },
  {
    rule: 'seen-in',
    pattern: /\b(?:un)?verified\b(?! (?:nationalit|identit|famil|document))/gi,
    instead: '“seen in …”, or “to be confirmed”',
  },
  {
    rule: 'not-yet',
    pattern:
      /\bfailed\b|\bfail(?:s|ing|ure) to\b|\bfailures? of (?:the )?(?:State|government|authorit|ministr|embass)\w*/gi,
    instead: 'not yet, or what was done and what was learnt',
  },
  {
    rule: 'ras-ajdir',
    pattern: /\bRas[ -](?!Ajdir\b)(?:[Aa]l?[ -])?[AEJaej][a-z]{2,7}r\b/g,
    instead: 'Ras Ajdir',
  },
  {
    rule: 'one-country-label',
    pattern: /\bmandatory (?:repatriation|evacuation)\b/gi,
    instead: 'evacuation, or the label with the country that uses it',
  },
  {
    rule: 'presumed-victim',
    pattern: /\b(?:suspected|potential|alleged|possible|probable) (?:\w+ )?victims?\b/gi,
    instead: 'presumed victim (until the competent authority decides)',
  },
  {
    rule: 'structured-after',
    pattern: /\bMCOF plans?\b|\b(?:our|your|the ministry’s|the government’s) MCOF\b/gi,
    instead: 'emergency preparedness plan, structured after MCOF and the MICIC Guidelines',
  },
  {
    rule: 'no-one-identifiable',
    pattern: /\b\d{1,2}[- ]years?[- ]old\b|\baged \d{1,2}\b/gi,
    instead: 'no age of a person',
    always: true,
  },
  {
    rule: 'internal-mark',
    pattern: /\((?:V|V-old|U|P)\)/g,
    instead: 'the status as data, not as a letter',
    always: true,
  },
];

/**
 * The words in a text that break a rule of wording, in order of place.
 * Passed over: what `leave` allows, and words in quotation marks where the same text names the speaker or the label's owner.
 */
export function lintWords(text: string, leave: LintLeave = {}): readonly Finding[] {
  const quoted = attributedQuotes(text);
  return rows
    .filter(
      (row) => !(leave.allow?.includes(row.rule) ?? false) && (row.always === true || !leave.attributedTo),
    )
    .flatMap((row) =>
      [...text.matchAll(row.pattern)].map((match) => ({
        rule: row.rule,
        found: match[0],
        at: match.index,
        instead: row.instead,
      })),
    )
    .filter((finding) => !quoted.some(({ from, to }) => finding.at >= from && finding.at < to))
    .filter((finding) => !labelled(text, finding))
    .sort((a, b) => a.at - b.at);
}

const attribution =
  /\b(?:according to|in the words of|called|calls|so-called|termed|quoted|quotes|wrote|writes|said|says|headline|titled|label|labelled|named by)\b/i;

/** The stretches in quotation marks, if the text outside them says whose words they are. */
function attributedQuotes(text: string): readonly { readonly from: number; readonly to: number }[] {
  const quotes = [...text.matchAll(/“[^”]*”|"[^"]*"|‘[^’]*’/g)];
  const outside = text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/g, ' ');
  if (!attribution.test(outside)) return [];
  return quotes.map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** A label whose owner follows at once: `Mandatory repatriation (label of the Philippine scheme)`. */
function labelled(text: string, { rule, found, at }: Finding): boolean {
  return rule === 'one-country-label' && /^[^.()]*\([^)]*\blabel of\b/.test(text.slice(at + found.length));
}
