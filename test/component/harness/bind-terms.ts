/** What payers send to bind, as the scenarios of the preview send it too. */
export * from '@gongji/bff/sandbox/scenarios/acts/bind-acts';
