// A file imported as its text, by Vite's name for it; esbuild heeds the extension (tsup.config.ts).
declare module "*?raw" {
  const text: string;
  export default text;
}
