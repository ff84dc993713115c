/** The path of a Chromium that loads unpacked extensions, if there is one. */
export declare function findChromium(): string | undefined;
