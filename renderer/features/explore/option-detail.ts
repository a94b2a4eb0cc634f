/** What is said beside an option; null: nothing. */
export function detailed(detail: string | null): { readonly detail?: string } {
  return detail === null ? {} : { detail };
}
