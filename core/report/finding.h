// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/evaluation.h"
#include "report/compounds.h"

namespace vitrine
{

// Which result of which analysis stands for a property of a compound. A row of data: a technique that comes
// later fills the column that names its analysis, without code here.
struct ValueSource
{
    QString analysis = {};               // "calorimetry.peak"
    QString key = {};                    // "T_onset"
    std::vector<SampleRole> roles = {};  // of samples that may give it, the preferred first
    QString largest = {};                // of several outcomes the one whose result of this key is largest in magnitude
    QString negative = {};               // only outcomes whose result of this key is negative
    QString positive = {};               // ... or positive
    QString indexName = {};              // the result whose index of this name is nearest to `index` ...
    double index = absent;
    double within = absent;              // ... and not farther from it than this
    std::optional<Interval> temperature = {}; // kelvin: the condition the value must belong to, where it is known
};

// A value with everything that its footnote says.
struct Found
{
    Quantity quantity;
    const AnalysisSpec *spec = nullptr;
    OutcomePtr outcome;
    std::shared_ptr<const AnalysisNode> node;
    SamplePtr sample;
    const ResultValue *value = nullptr; // lives as long as `outcome`
    int others = 0;                     // further outcomes that could have given it
    QStringList remarks = {};           // what other outcomes of the project say of it
};

// The value, or why there is none ("not computed", "only at 34.3 K").
struct Finding
{
    std::optional<Found> found;
    QString reason;
};
[[nodiscard]] Finding finding(const Project &project, const Compound &compound, const ValueSource &source, const AnalysisLookup &lookup,
                              const OutcomeCache &cache);

// What the project's calibration checks of the same instrument say of the scales that the value rests on, where it adopts no correction.
[[nodiscard]] QStringList scaleRemarks(const Project &project, const Found &found, const AnalysisLookup &lookup, const OutcomeCache &cache);

// How a value came about: definition is the column's; this is the parameters, the file, and what warnings say.
[[nodiscard]] QString provenance(const Project &project, const Found &found);
// The parameters of an outcome that count, in words: "limits 252 to 279 °C, baseline linear".
[[nodiscard]] QString parametersInWords(const AnalysisSpec &spec, const Parameters &parameters);
// One of them: "smoothing 2 K".
[[nodiscard]] QString parameterInWords(const ParameterSpec &parameter, const QString &key, const ParameterValue &value, int digits = 6);
// The dataset that an analysis is about: the first of its first declared input; 0 when it has none.
[[nodiscard]] NodeId mainDataset(const AnalysisNode &node, const AnalysisSpec *spec);
// The files that an analysis works on, by name.
[[nodiscard]] QStringList sourceNames(const Project &project, const AnalysisNode &node);
// What must be said with everything made from the project: its notice, or that data in it are simulated.
[[nodiscard]] QString projectNotice(const Project &project);
// What must be said with a picture of some of its data: nothing where a project with simulated data shows measured ones.
[[nodiscard]] QString noticeFor(const Project &project, const std::vector<DatasetPtr> &shown);

} // namespace vitrine
