# Where few schools carry an estimate, schools or pupils are its sampling unit: what is least sure (docs/decisions/0039).
# Sourced by the scripts about the sample.

# The weights of those in the estimate, and the school and stratum of each.
is_carried_by_few <- function(w, school, stratum) {
  of_school <- tapply(w, paste(stratum, school), sum)
  df <- sum(of_school)^2 / sum(of_school^2) - length(unique(stratum[w > 0]))
  df < 8 * (1 - 1e-9)
}

# make(psu) gives at least se and df: of the two the one with the longer t * SE.
least_sure <- function(psu, is_few, make) {
  chosen <- make(psu)
  if (psu != "school" || !is_few || chosen$df < 1) return(chosen)
  pupils <- make("respondent")
  reach <- function(x) qt(0.975, x$df) * x$se
  if (reach(pupils) > reach(chosen)) pupils else chosen
}
