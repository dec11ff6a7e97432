/** A script whose text does not end its element: `</script>` and `<!--` stand only in strings and patterns. */
export const inScript = (code: string) => code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
