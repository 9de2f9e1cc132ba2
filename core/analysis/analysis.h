// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "data/dataset.h"
#include "data/parameter.h"

#include <QJsonObject>

#include <functional>
#include <map>
#include <vector>

namespace vitrine
{

// A column an analysis reads, by role.
struct ColumnNeed
{
    QString role;
    bool optional = false;
};

// A dataset an analysis works on. Most have one ("data"); a pair has two ("glass", "crystal"); a blank run
// is an optional one.
struct InputSpec
{
    QString key;
    Text label;
    std::vector<ColumnNeed> columns;
    bool optional = false;
    bool several = false; // a list of datasets: "three or more runs"
    bool correction = false; // subtracted from the first input's signal: the run that a file names as its correction goes here unasked
};

// A number an analysis promises.
struct OutputSpec
{
    QString key;      // "T_onset"; with `family` a stem such as "R" for R1, R2 ...
    QString symbol;   // rich text for tables and plots: "T<sub>onset</sub>"
    Text label;       // "Extrapolated onset"
    Unit unit;
    Text definition;  // one sentence with the standard or paper it follows
};

// What a part comes from, where others must know: the error of a scale is common to all results of one instrument, that of a sample's
// mass or length to all of one file.
enum class PartKind { Other, TemperatureScale, HeatScale, LengthScale, SampleMass };

struct UncertaintyPart
{
    Text name;        // "noise", "choice of baseline", "sample mass"
    double value = absent; // standard uncertainty in the difference unit of the result; NaN: there is one, and nobody knows how large
    PartKind kind = PartKind::Other;
};

// One computed number. Several peaks, scans or frequencies repeat the key with another index.
struct ResultValue
{
    QString key;
    Quantity quantity;
    Text label;
    std::map<QString, double> index;     // {"frequency": 1.0}; empty when there is only one
    QString indexUnit;
    std::vector<UncertaintyPart> parts;  // what the uncertainty is made of
    Text withoutUncertainty;             // the honest reason when there is none
    QString words;                       // for results that are words ("direction": "endothermic"), quantity then absent
};

// What a derived curve is for; the view draws it accordingly.
enum class CurveUse { Data, Fit, Baseline, Residual, Construction, Area, Points };

struct Curve
{
    QString key;          // "baseline", "fit", "residual_real"
    Text label;
    CurveUse use = CurveUse::Fit;
    QString panel;        // which panel of the analysis's view; "" = the first
    QString xName, yName; // headings for --curves and tables: "T", "B"
    Unit xUnit, yUnit;
    Values x, y;
    Values base;          // of an Area: the lower edge, same x
    Values uncertainty;   // of y, where known
    Values xUncertainty{}; // of x, where known: points read off at a temperature that has an uncertainty itself
};

struct FitSummary
{
    bool converged = false;
    QString reason;              // why it stopped, one sentence
    double chi2 = absent;        // weighted sum of squares
    double chi2Reduced = absent;
    int dof = 0;
    double aic = absent, bic = absent;
    int iterations = 0;
    int starts = 1, startsAgreeing = 1;
    QStringList parameterKeys;   // order of the covariance
    std::vector<std::vector<double>> covariance;
    QString convention;          // how the covariance is scaled
};

struct Outcome
{
    std::vector<ResultValue> results;
    std::vector<Curve> curves;
    std::optional<FitSummary> fit;
    Issues issues;
    Parameters parameters; // complete: what was used, estimates included

    [[nodiscard]] const ResultValue *find(const QString &key) const;
    [[nodiscard]] const Curve *curve(const QString &key) const;
};
using OutcomePtr = std::shared_ptr<const Outcome>;

// The datasets of a run by input key; snapshots, so a run can go on in any thread.
class Inputs
{
public:
    void add(const QString &key, DatasetPtr dataset) { m_datasets[key].push_back(std::move(dataset)); }
    [[nodiscard]] const Dataset *dataset(const QString &key = QStringLiteral("data")) const; // null when absent
    [[nodiscard]] std::vector<DatasetPtr> all(const QString &key) const;
    [[nodiscard]] const std::map<QString, std::vector<DatasetPtr>> &byKey() const { return m_datasets; }

    // The values of a role in the unit the analysis works in; null when the column or the dimension is missing.
    [[nodiscard]] Values values(std::string_view role, const Unit &unit, const QString &key = QStringLiteral("data")) const;

private:
    std::map<QString, std::vector<DatasetPtr>> m_datasets;
};

// An analysis: a declaration and pure functions. `run` reads no clock, locale, setting or file.
struct AnalysisSpec
{
    QString id;        // "calorimetry.peak"
    int version = 1;   // raised when results may change
    Text label;
    Text definition;   // what it computes, by which standard; one paragraph of the methods text
    std::vector<InputSpec> inputs;
    std::vector<ParameterSpec> parameters;
    std::vector<OutputSpec> outputs;
    QString mainResult;    // the key whose value stands in the project tree
    bool byDefault = true; // `project analyse` without a recipe runs it where it is applicable
    // Which datasets of the right columns it suits (a thermogram without any step needs no glass transition);
    // empty = all.
    std::function<bool(const Inputs &)> suits;
    // The first input's run less its correction run, for everything that follows; only asked where one is given. Empty = `run` subtracts
    // it itself.
    std::function<Result<DatasetPtr>(const Inputs &, Issues &)> corrected;
    // Where a dataset asks for several analyses (each peak of a run), the parameters of each; empty = one, all estimated.
    // Only asked where the analysis suits.
    std::function<std::vector<Parameters>(const Inputs &)> proposals;
    // Values for what the person has not set, from the data; also for optional things found in the metadata.
    std::function<Parameters(const Inputs &, const Parameters &given)> estimate;
    // Cheap objections before the run; place.field names the parameter.
    std::function<Result<Done>(const Inputs &, const Parameters &complete)> check;
    std::function<Result<Outcome>(const Inputs &, const Parameters &complete, const Progress &)> run;

    [[nodiscard]] const OutputSpec *output(const QString &key) const;
};

// The inputs as the functions of the declaration see them: with AnalysisSpec::corrected applied; as they are where that fails.
[[nodiscard]] Inputs correctedInputs(const AnalysisSpec &spec, const Inputs &inputs);

// Does the dataset have the columns that the first (or named) input of the analysis asks for?
[[nodiscard]] bool fits(const InputSpec &input, const Dataset &dataset);
[[nodiscard]] bool applicable(const AnalysisSpec &spec, const Inputs &inputs);

// The parameters of the analyses that `project analyse` and the window add unasked: at least one set, which may be empty.
[[nodiscard]] std::vector<Parameters> proposedAnalyses(const AnalysisSpec &spec, const Inputs &inputs);

// What was given, then declared initial values, then estimates from the data.
[[nodiscard]] Parameters completed(const AnalysisSpec &spec, const Inputs &inputs, const Parameters &given);

// The whole way: inputs present, parameters known and within limits, completed, checked, run. Every result
// gets its label from the declaration; a result or curve that is not finite is turned into an issue.
[[nodiscard]] Result<Outcome> evaluated(const AnalysisSpec &spec, const Inputs &inputs, const Parameters &given, const Progress &progress);

// SHA-256 over the content of the inputs, the given parameters, id and version: the key of the cache.
[[nodiscard]] QByteArray outcomeKey(const AnalysisSpec &spec, const Inputs &inputs, const Parameters &given);
[[nodiscard]] QByteArray contentHash(const DatasetPtr &dataset);

// The contract's JSON of results, fit and issues, and the declaration for `analyses --json`.
[[nodiscard]] QJsonObject toJson(const ResultValue &value);
[[nodiscard]] QJsonObject toJson(const FitSummary &fit);
[[nodiscard]] QJsonObject toJson(const Issue &issue);
[[nodiscard]] QJsonObject toJson(const AnalysisSpec &spec);

} // namespace vitrine
