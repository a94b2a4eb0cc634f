# Writes finite-population.json: Rscript tests/reference/finite-population.R
# svydesign(fpc = …) over strata × sampling unit × domains: schools of those invited, pupils of those enrolled.
suppressPackageStartupMessages(library(survey))
options(survey.lonely.psu = "certainty", survey.ultimate.cluster = TRUE)
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
set.seed(20260111)

survey_of <- function(schools, pupils, strata, p) {
  size <- pmax(2, rpois(schools, pupils))
  school <- rep(seq_len(schools), size)
  stratum <- rep(sort(rep_len(seq_len(strata), schools)), size)
  answer <- rbinom(length(school), 1, plogis(qlogis(p) + rnorm(schools, sd = 0.4)[school]))
  answer[runif(length(answer)) < 0.05] <- NA
  data.frame(school, stratum, weight = round(rlnorm(length(school), 0, 0.4), 6), group = sample(1:3, length(school), TRUE), answer)
}
surveys <- list(
  three_strata = survey_of(12, 24, 3, 0.4), one_stratum = survey_of(9, 30, 1, 0.2),
  many_strata = survey_of(20, 15, 6, 0.6), rare = survey_of(10, 22, 2, 0.05)
)
lonely <- survey_of(9, 14, 2, 0.35)
lonely$stratum[lonely$school == 9] <- 3
surveys$lonely <- lonely

# Population per stratum as a multiple of what was drawn; 1: everybody, NA: not known, so no correction there.
populations <- list(half = c(2, 2, 2, 2, 2, 2), mixed = c(1.25, 4, 1, 40, 3, 2), everybody = rep(1, 6))
domains <- list(everyone = function(d) rep(TRUE, nrow(d)), group_2 = function(d) d$group == 2)

case_of <- function(survey, psu, population, domain) {
  d <- surveys[[survey]]
  drawn <- if (psu == "school") tapply(d$school, d$stratum, function(s) length(unique(s))) else table(d$stratum)
  size <- ceiling(as.numeric(drawn) * populations[[population]][seq_along(drawn)])
  d$size <- size[d$stratum]
  design <- svydesign(ids = if (psu == "school") ~school else ~1, strata = ~stratum, weights = ~weight, fpc = ~size, data = d, nest = TRUE)
  part <- subset(design, domains[[domain]](d) & !is.na(d$answer))
  m <- svymean(~answer, part, deff = "replace")
  logit <- if (SE(m)[[1]] < 1e-12) c(NA, NA) else as.numeric(confint(svyciprop(~answer, part, method = "xlogit", df = degf(part))))
  number <- function(x) ifelse(is.na(x), "null", sprintf("%.17g", x))
  sprintf('{"survey":"%s","psu":"%s","domain":"%s","sizes":[%s],"proportion":%s,"se":%s,"df":%d,"deff":%s,"logit":[%s]}',
    survey, psu, domain, paste(size, collapse = ","), number(coef(m)[[1]]), number(SE(m)[[1]]), as.integer(degf(part)),
    number(deff(m)[[1]]), paste(number(logit), collapse = ","))
}
grid <- expand.grid(domain = names(domains), population = names(populations), psu = c("school", "respondent"), survey = names(surveys), stringsAsFactors = FALSE)
cases <- mapply(case_of, grid$survey, grid$psu, grid$population, grid$domain)
columns <- vapply(surveys, function(d) {
  paste0("{", paste(sprintf('"%s":[%s]', names(d), vapply(d, function(x) paste(ifelse(is.na(x), "null", sprintf("%.17g", x)), collapse = ","), "")), collapse = ","), "}")
}, "")
versions <- sprintf('{"R":"%s.%s","survey":"%s"}', R.version$major, R.version$minor, packageVersion("survey"))
writeLines(sprintf('{"madeBy":%s,\n"surveys":{%s},\n"cases":[\n%s\n]}', versions,
  paste(sprintf('"%s":%s', names(surveys), columns), collapse = ",\n"), paste(cases, collapse = ",\n")), file.path(folder, "finite-population.json"))
