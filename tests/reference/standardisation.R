# Writes the golden values of direct standardisation: Rscript tests/reference/standardisation.R
# Needs R with the package survey, for the strata; the sums over them and Byar's limits are written out, as
# PHEindicatormethods has them (calculate_dsr), and mirrored where "yes" is the more frequent answer.
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(folder, "golden-values.R"))

# --- Surveys: areas of schools, pupils by gender and class ---------------------------------------------

set.seed(20251125)
survey_of <- function(schools, pupils, strata, p, missing = 0.05) {
  size <- pmax(1, rpois(schools, pupils))
  school <- rep(seq_len(schools), size)
  stratum <- rep(sort(rep_len(seq_len(strata), schools)), size)
  group <- 1 + school %% 2
  # Area 1 has more girls and more of the second class than area 2.
  gender <- 1 + rbinom(length(school), 1, ifelse(group == 1, 0.62, 0.44))
  class <- 1 + rbinom(length(school), 1, ifelse(group == 1, 0.55, 0.35))
  answer <- rbinom(length(school), 1, plogis(qlogis(p) + rnorm(schools, sd = 0.3)[school] + 0.5 * (gender == 2) - 0.4 * (class == 2)))
  answer[runif(length(answer)) < missing] <- NA
  gender[runif(length(gender)) < 0.03] <- 0
  data.frame(school, stratum, weight = round(rlnorm(length(school), 0, 0.5), 6), group, gender, class, answer)
}
surveys <- list(
  common = survey_of(schools = 12, pupils = 40, strata = 3, p = 0.4),
  rare = survey_of(schools = 10, pupils = 60, strata = 2, p = 0.05),
  frequent = survey_of(schools = 10, pupils = 60, strata = 2, p = 0.93),
  many_missing = survey_of(schools = 9, pupils = 40, strata = 2, p = 0.5, missing = 0.4),
  zero_weights = {
    d <- survey_of(schools = 8, pupils = 40, strata = 2, p = 0.45)
    d$weight[seq(1, nrow(d), by = 7)] <- 0
    d
  },
  nobody = transform(survey_of(schools = 6, pupils = 20, strata = 2, p = 0.5), answer = 0),
  # In area 1 nobody is in class 2.
  no_class = {
    d <- survey_of(schools = 8, pupils = 30, strata = 2, p = 0.4)
    d$class[d$group == 1] <- 1
    d
  }
)
designs <- list(
  plain = list(weighted = FALSE, strata = FALSE, schools = FALSE),
  weights = list(weighted = TRUE, strata = FALSE, schools = FALSE),
  weights_strata = list(weighted = TRUE, strata = TRUE, schools = FALSE),
  weights_strata_schools = list(weighted = TRUE, strata = TRUE, schools = TRUE)
)
design_of <- function(d, design) {
  d$one <- 1
  d$person <- seq_len(nrow(d))
  svydesign(
    ids = if (design$schools) ~school else ~person,
    strata = if (design$strata) ~stratum else NULL,
    weights = if (design$weighted) ~weight else ~one,
    data = d, nest = TRUE
  )
}

# --- Standardisation -----------------------------------------------------------------------------------

byar <- function(o, z = qnorm(0.975)) {
  list(
    lower = ifelse(o == 0, 0, o * (1 - 1 / (9 * o) - z / (3 * sqrt(o)))^3),
    upper = (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * sqrt(o + 1)))^3
  )
}

standardise <- function(d, design, area, by) {
  w <- if (design$weighted) d$weight else rep(1, nrow(d))
  cell <- if (by == "gender") ifelse(d$gender == 0, NA, d$gender) else ifelse(d$gender == 0, NA, 10 * d$gender + d$class)
  counts <- !is.na(d$answer) & !is.na(cell) & w > 0
  share <- tapply(w[counts], cell[counts], sum)
  share <- share / sum(share)
  whole <- design_of(d, design)
  per_cell <- lapply(as.numeric(names(share)), function(k) {
    inside <- counts & d$group == area & cell == k
    if (!any(inside)) return(NULL)
    m <- svymean(~answer, subset(whole, inside))
    c(p = coef(m)[[1]], v = SE(m)[[1]]^2, n = sum(inside), o = sum(d$answer[inside]))
  })
  if (any(vapply(per_cell, is.null, TRUE))) return(list(missing = sum(vapply(per_cell, is.null, TRUE))))
  k <- do.call(rbind, per_cell)
  p <- sum(share * k[, "p"])
  v <- sum(share^2 * k[, "v"])
  n <- sum(k[, "n"])
  yes <- sum(k[, "o"])
  o <- min(yes, n - yes)
  limits <- byar(o)
  down <- sqrt(v / o) * (o - limits$lower)
  up <- sqrt(v / o) * (limits$upper - o)
  if (yes > n - yes) { keep <- down; down <- up; up <- keep }
  if (o == 0) down <- up <- NA
  list(missing = 0, n = n, numerator = yes, p = p, se = sqrt(v), lower = max(0, p - down), upper = min(1, p + up))
}

cases <- list()
for (s in names(surveys)) for (g in names(designs)) for (area in 1:2) for (by in c("gender", "gender,class")) {
  found <- standardise(surveys[[s]], designs[[g]], area, by)
  cases[[length(cases) + 1]] <- c(list(survey = s, design = g, area = area, by = by), found)
}

counts <- c(0, 1, 2, 5, 9, 10, 37, 250, 10000)
write_json("standardisation", list(
  surveys = lapply(surveys, function(d) lapply(d, as_array)),
  designs = designs,
  byar = lapply(counts, function(o) c(list(count = o), byar(o))),
  cases = cases
))
