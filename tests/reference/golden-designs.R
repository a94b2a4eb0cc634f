# The designs of the small surveys, and how survey has them; sourced by the scripts that ask by each.

designs <- list(
  plain = list(weighted = FALSE, strata = FALSE, schools = FALSE),
  weights = list(weighted = TRUE, strata = FALSE, schools = FALSE),
  strata = list(weighted = FALSE, strata = TRUE, schools = FALSE),
  schools = list(weighted = FALSE, strata = FALSE, schools = TRUE),
  weights_strata = list(weighted = TRUE, strata = TRUE, schools = FALSE),
  weights_schools = list(weighted = TRUE, strata = FALSE, schools = TRUE),
  weights_strata_schools = list(weighted = TRUE, strata = TRUE, schools = TRUE)
)

make_design <- function(d, design) {
  svydesign(
    ids = if (design$schools) ~school else ~1,
    strata = if (design$strata) ~stratum else NULL,
    weights = if (design$weighted) ~weight else ~rep(1, nrow(d)),
    data = d, nest = TRUE
  )
}
