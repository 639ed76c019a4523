export * from './call-operator';
export * from './sign-in-operator';
export * from './use-operator';
