import type { PaperDescription } from '@gongji/shared/contracts';

/** A picture is picked and described; it stays in the browser. Null when the person turned back. */
export async function pickPaper(): Promise<PaperDescription | null> {
  const file = await askForFile();
  if (!file) return null;
  const { name, size } = file;
  return { name: name.slice(-80), bytes: Math.max(1, size), digest: await digestOf(file) };
}

function askForFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*,application/pdf';
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Null outside of a secure page, where browsers tell none. */
async function digestOf(file: File): Promise<string | null> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `sha256:${hex}`;
}
