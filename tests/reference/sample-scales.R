# Writes sample-scales.json: the sample's questions and scores as R survey has them, read here by themselves.
# Rscript tests/reference/sample-scales.R FOLDER, with the sample's csv files in FOLDER (dist/sample after a build).
# Needs R with the package survey; running the tests needs neither.
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
source(file.path(folder, "golden-values.R"))
source(file.path(folder, "least-sure.R"))

d <- read.csv2(file.path(commandArgs(TRUE)[1], "GMJ_2025_Voorbeeldregio.csv"), fileEncoding = "UTF-8-BOM", colClasses = c(Gemeentecode2023 = "character"))
d$weight <- as.numeric(d$Standaardisatiefactor_gemeente)
valid <- function(x, lowest, highest) ifelse(!is.na(x) & x >= lowest & x <= highest, x, NA)
d$happy <- valid(d$EBGLK301, 1, 5)
d$mark <- valid(d$VR_RAPPORTCIJFER, 1, 10)
items <- sapply(sprintf("PBMGA30%d", 2:6), function(name) valid(d[[name]], 0, 5))
# A sum with a missing item is missing.
d$who <- rowSums(items)
designs <- list(
  school = svydesign(ids = ~Schoolcode, strata = ~Stratum, weights = ~weight, data = d, nest = TRUE),
  respondent = svydesign(ids = ~1, strata = ~Stratum, weights = ~weight, data = d)
)

areas <- c("", sort(unique(d$Gemeentecode2023[d$Gemeentecode2023 != ""])))
scores <- list(EBGLK301 = "happy", VR_RAPPORTCIJFER = "mark", WHO5 = "who")
inside_of <- function(area, column) !is.na(d[[column]]) & d$weight > 0 & (area == "" | d$Gemeentecode2023 == area)
# By schools or by pupils, as make() of the part comes out.
estimate <- function(area, column, make) {
  inside <- inside_of(area, column)
  is_few <- is_carried_by_few(d$weight[inside], d$Schoolcode[inside], d$Stratum[inside])
  least_sure("school", is_few, function(unit) make(subset(designs[[unit]], inside)))
}
code_of <- function(area) if (area == "") "" else paste0("GM", area)

means <- unlist(lapply(areas, function(area) lapply(names(scores), function(name) {
  estimate(area, scores[[name]], function(part) {
    m <- svymean(reformulate(scores[[name]]), part, deff = "replace")
    interval <- as.numeric(confint(m, df = degf(part)))
    list(indicator = name, area = code_of(area), n = nrow(part), percent = coef(m)[[1]], se = SE(m)[[1]],
         lower = interval[1], upper = interval[2], df = degf(part), deff = deff(m)[[1]])
  })
})), recursive = FALSE)

shares <- unlist(lapply(areas, function(area) lapply(1:5, function(category) {
  estimate(area, "happy", function(whole) {
    part <- update(whole, yes = as.numeric(happy == category))
    m <- svymean(~yes, part, deff = "replace")
    interval <- 100 * as.numeric(confint(svyciprop(~yes, part, method = "xlogit", df = degf(part))))
    list(category = as.character(category), area = code_of(area), n = nrow(part), percent = 100 * coef(m)[[1]], se = 100 * SE(m)[[1]],
         lower = interval[1], upper = interval[2], df = degf(part), deff = deff(m)[[1]])
  })
})), recursive = FALSE)

write_json("sample-scales", list(means = means, shares = shares))
