// pdfmake ships no types. What we use of its parts is typed in pdf-types.ts and given out by pdfmake-parts.ts.

declare module 'pdfmake/js/*' {
  const part: { readonly default: unknown };
  export = part;
}
