# Writes reliability.json: Rscript tests/reference/reliability.R
# The presentation standards of the NCHS (Parker et al. 2017, with the correction of 2021), as METHODS.md §7 orders
# them, on R's own design: svymean, deff, degf, and the Korn–Graubard limits from qbeta and qt.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty", survey.ultimate.cluster = TRUE)

folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))

width_of <- function(p, v, n, df) {
  constant <- p == 0 || p == 1
  if (!constant && df < 1) return(NA)
  size <- if (constant || v < 1e-20) n else min(n, p * (1 - p) / v * (qt(0.025, n - 1) / qt(0.025, df))^2)
  lower <- if (p == 0) 0 else qbeta(0.025, size * p, size * (1 - p) + 1)
  upper <- if (p == 1) 1 else qbeta(0.975, size * p + 1, size * (1 - p))
  upper - lower
}

# One rule a line, in the order of METHODS.md §7; rounding must not make 30 effective respondents fewer.
verdict_of <- function(p, v, n, df) {
  effective <- if (p == 0 || p == 1 || v < 1e-20) n else min(n, p * (1 - p) / v * n / (n - 1))
  if (round(effective, 9) < 30) return("unreliable")
  width <- width_of(p, v, n, df)
  fine <- !is.na(width) && width <= 0.05
  if (!fine && !is.na(width) && width >= 0.30) return("unreliable")
  if (!fine && !is.na(width) && width / p > 1.3) return("unreliable")
  if (is.na(width) || width / (1 - p) > 1.3 || df < 8 || p == 0 || p == 1) return("less-reliable")
  "fine"
}

set.seed(20170801)
survey_case <- function(schools, pupils, p, spread) {
  school <- rep(seq_len(schools), each = pupils)
  answer <- rbinom(length(school), 1, plogis(qlogis(p) + rnorm(schools, sd = spread)[school]))
  d <- data.frame(school, answer, weight = rlnorm(length(school), 0, 0.4))
  m <- svymean(~answer, svydesign(ids = ~school, weights = ~weight, data = d))
  n <- nrow(d)
  x <- sum(answer)
  # As the app has it: exactly 0 and 1 where nobody or everybody says yes.
  estimate <- if (x %in% c(0, n)) x / n else coef(m)[[1]]
  variance <- if (x %in% c(0, n)) 0 else vcov(m)[[1]]
  list(n = n, numerator = x, proportion = estimate, variance = variance, df = schools - 1)
}
simple_case <- function(n, x) list(n = n, numerator = x, proportion = x / n, variance = (x / n) * (1 - x / n) / (n - 1), df = n - 1)

grid <- expand.grid(
  schools = c(2, 6, 9, 12, 40), pupils = c(5, 25, 120), p = c(0.005, 0.03, 0.12, 0.4, 0.85, 0.97, 0.995), spread = c(0, 0.5)
)
cases <- c(
  Map(survey_case, grid$schools, grid$pupils, grid$p, grid$spread),
  Map(simple_case, 29, c(0, 14, 29)), Map(simple_case, 30, c(0, 1, 15, 30)),
  Map(simple_case, c(90, 200, 1000, 2000, 5000), c(8, 4, 12, 1500, 4990)),
  list(simple_case(100, 50), simple_case(38, 19), simple_case(44, 22), simple_case(43, 22))
)
rows <- vapply(unname(cases), function(case) {
  deff <- if (case$proportion %in% c(0, 1)) NA else case$variance * (case$n - 1) / (case$proportion * (1 - case$proportion))
  width <- with(case, width_of(proportion, variance, n, df))
  verdict <- with(case, verdict_of(proportion, variance, n, df))
  number <- function(x) if (is.na(x)) "null" else sprintf("%.17g", x)
  sprintf('{"n":%d,"numerator":%d,"proportion":%s,"variance":%s,"df":%d,"designEffect":%s,"width":%s,"reliability":"%s"}',
    as.integer(case$n), as.integer(case$numerator), number(case$proportion), number(case$variance), as.integer(case$df),
    number(deff), number(width), verdict)
}, "")
versions <- sprintf('{"R":"%s.%s","survey":"%s"}', R.version$major, R.version$minor, packageVersion("survey"))
writeLines(sprintf('{"madeBy":%s,\n"cases":[\n%s\n]}', versions, paste(rows, collapse = ",\n")), file.path(folder, "reliability.json"))
