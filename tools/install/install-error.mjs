/** A fault whose message is for people; no stack is shown. */
export class InstallError extends Error {}
