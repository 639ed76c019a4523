/** Origin of the API without a trailing slash; empty in H5, where page and API share one. */
declare const API_BASE: string;

declare module '*.scss';
declare module '*.png';
