// Mini-programs speak Chinese: a second language is for looking at the browser's preview.
export {};
