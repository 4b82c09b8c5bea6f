// In which language the command line answers, and what it says of a language it does not or only partly speak.
import { describe, expect, it } from 'vitest';
import { answer } from '../../../electron/cli/answer.ts';
import type { Environment } from '../../../electron/host/spoken-language.ts';
import { wordsOf } from '../../../shared/words/languages.ts';

async function workbench(args: readonly string[], env: Environment = {}, systemLocale = 'en-US') {
  const said = { out: '', err: '' };
  const code = await answer(args, {
    out: (text) => void (said.out += `${text}\n`),
    err: (text) => void (said.err += `${text}\n`),
    now: () => new Date('2026-03-01T12:00:00'),
    programFolder: '',
    env,
    systemLocale,
  });
  return { code, ...said };
}
const refusal = (tag: string) => `${wordsOf(tag).say('cli.use.oneFile')}\n`;

describe('the language of the command line', () => {
  it('is English where nobody asks for another', async () => {
    expect(await workbench(['check'])).toEqual({ code: 2, out: '', err: refusal('en') });
  });

  it.each<[string, readonly string[], Environment, string]>([
    ['--say before the command', ['--say', 'vi', 'check'], {}, 'en-US'],
    ['--say after it, with an equals sign', ['check', '--say=vi'], {}, 'en-US'],
    ['the last --say of two', ['check', '--say', 'km', '--say', 'vi-VN'], {}, 'en-US'],
    ['WORKBENCH_LANG', ['check'], { WORKBENCH_LANG: 'vi', LC_ALL: 'en_GB.UTF-8' }, 'en-US'],
    ['LC_ALL before LANG', ['check'], { LC_ALL: 'vi_VN.UTF-8', LANG: 'en_US.UTF-8' }, 'en-US'],
    ['LANG', ['check'], { LANG: 'vi_VN.UTF-8' }, 'en-US'],
    ['the system', ['check'], {}, 'vi-VN'],
  ])('is Vietnamese where %s asks for it', async (_, args, env, locale) => {
    expect(await workbench(args, env, locale)).toEqual({ code: 2, out: '', err: refusal('vi') });
  });

  it('goes by --say before any wish of the surroundings', async () => {
    const { err } = await workbench(['check', '--say', 'en'], { WORKBENCH_LANG: 'fr', LANG: 'vi_VN.UTF-8' });
    expect(err).toBe(refusal('en'));
  });

  it('is English with a note where WORKBENCH_LANG asks for one that is not spoken', async () => {
    const { err } = await workbench(['check'], { WORKBENCH_LANG: 'fr' });
    expect(err).toBe(`${wordsOf('en').say('cli.say.missing', { language: 'fr' })}\n${refusal('en')}`);
  });

  it('says on the error stream that a language is written in part, and the rest in English', async () => {
    const { code, out, err } = await workbench(['templates', '--say', 'th']);
    expect([code, out]).toEqual([0, (await workbench(['templates'])).out]);
    expect(err).toBe('Note: only part of this is written in ไทย. The rest is said in English.\n');
  });

  it('is English without a note where the system speaks one that is not or only partly spoken here', async () => {
    for (const LANG of ['fr_FR.UTF-8', 'th_TH.UTF-8', 'C.UTF-8', 'POSIX'])
      expect((await workbench(['check'], { LANG })).err).toBe(refusal('en'));
  });

  it('answers 2 to a --say that names no language, or one that is not there', async () => {
    expect(await workbench(['templates', '--say'])).toMatchObject({ code: 2, out: '' });
    const { code, err } = await workbench(['templates', '--say', 'fr']);
    expect([code, err]).toEqual([2, '--say cannot be “fr”. There is: en, vi, th, km.\n']);
  });

  it('leaves --lang to the plan, and what follows -- to the command', async () => {
    const { err } = await workbench(['check', '--', '--say', 'vi']);
    expect(err).toBe(refusal('en'));
  });

  it('prints the same JSON to the letter where only sentences are in another language', async () => {
    const { out } = await workbench(['words', '--coverage', '--json', '--say', 'vi']);
    expect(out).toBe((await workbench(['words', '--coverage', '--json'])).out);
  });

  it('keeps the columns of a table in line in a script whose marks stand above its letters', async () => {
    const { out } = await workbench(['words', '--coverage', '--say', 'th']);
    const widths = out
      .trimEnd()
      .split('\n')
      .map((line) => [...line.replace(/[\p{Mn}\p{Cf}]/gu, '')].length);
    expect(new Set(widths).size).toBe(1);
  });
});
