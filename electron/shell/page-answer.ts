// What `app://workbench/…` answers: files from the fixed list, nothing else. Pure.
import { pageHeaders } from '../host/page-headers.ts';
import type { PageFile, PageFiles } from '../host/page-files.ts';
import { isOurAddress } from './sender.ts';

export type PageAnswer =
  | { readonly status: 200; readonly file: PageFile; readonly headers: Record<string, string> }
  | { readonly status: 403 | 404 | 405; readonly headers: Record<string, string> };

export function pageAnswer(method: string, address: string, files: PageFiles): PageAnswer {
  const headers = { ...pageHeaders };
  if (method !== 'GET') return { status: 405, headers };
  if (!isOurAddress(address)) return { status: 403, headers };
  const file = files.get(new URL(address).pathname);
  if (!file) return { status: 404, headers };
  return { status: 200, file, headers: { ...headers, 'Content-Type': file.type } };
}
