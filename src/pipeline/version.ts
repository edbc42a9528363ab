/** Version of highbar, as in package.json; a test holds them together. Part of every report, since scores may change with it. */
export const engineVersion: string = '0.1.0';
