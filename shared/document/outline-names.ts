// Names of the documents that can be made of a plan. Light enough for a screen: knows no outline, only what each is called.

/** The plan itself, short and whole: the path walked decides which of them `plan` means. */
export const planOutlineNames = ['workshop', 'full'] as const;

/** Documents taken out of the plan for one use. A new one is a name here, an outline in `outlines.ts`, and its words. */
export const extractNames = ['first-hour', 'call-list'] as const;

export const outlineNames = [...planOutlineNames, ...extractNames] as const;

export type ExtractName = (typeof extractNames)[number];
export type OutlineName = (typeof outlineNames)[number];

/** Documents that serve nobody without what is for the named few: they hold it unless it is left out on purpose. */
export const restrictedByNature: readonly OutlineName[] = ['call-list'];
