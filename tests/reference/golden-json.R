# Writes golden values as JSON beside the script, with the versions they were made with; sourced with `folder` set to where
# that is, and `made_by`.

to_json <- function(x) {
  if (is.null(x)) return("null")
  if (is.list(x)) {
    items <- vapply(x, to_json, "")
    if (is.null(names(x))) return(paste0("[", paste(items, collapse = ",\n"), "]"))
    return(paste0("{", paste(sprintf('"%s":%s', names(x), items), collapse = ","), "}"))
  }
  text <- if (is.character(x)) sprintf('"%s"', x) else ifelse(is.finite(x), sprintf("%.17g", x), "null")
  if (length(x) == 1 && is.null(attr(x, "array"))) text else paste0("[", paste(text, collapse = ","), "]")
}
as_array <- function(x) structure(x, array = TRUE)
write_json <- function(name, content) {
  writeLines(to_json(c(list(madeBy = made_by), content)), file.path(folder, paste0(name, ".json")))
}
