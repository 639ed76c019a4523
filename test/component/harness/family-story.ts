/** What people do in a family, as the scenarios of the preview do it too. */
export * from '@gongji/bff/sandbox/scenarios/acts/family-acts';
