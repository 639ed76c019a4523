import type { PaperDescription } from '@gongji/shared/contracts';

/** A picture is picked and described; it stays in the browser. Null when the person turned back. */
export function pickPaper(): Promise<PaperDescription | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      resolve(file ? describe(file) : null);
    });
    input.click();
  });
}

async function describe(file: File): Promise<PaperDescription> {
  const bytes = await file.arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
  return { name: file.name.slice(-80), bytes: file.size, digest: `sha256:${hex.join('')}` };
}
