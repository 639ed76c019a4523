/** What is told of a picture; the picture itself stays on the phone. */
export interface ProofChosen {
  readonly name: string;
  readonly sizeBytes: number;
  /** SHA-256 in hex; null where the browser cannot tell it, outside of a secure page. */
  readonly digest: string | null;
}

/** A picture of the person's choice, or null when they turned back. */
export async function chooseProof(): Promise<ProofChosen | null> {
  const file = await askForFile();
  if (!file) return null;
  return { name: file.name, sizeBytes: Math.max(1, file.size), digest: await digestOf(file) };
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

async function digestOf(file: File): Promise<string | null> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
