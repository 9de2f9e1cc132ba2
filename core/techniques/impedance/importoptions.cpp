// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/importoptions.h"

#include "base/numbertext.h"
#include "data/role.h"
#include "techniques/impedance/impedancetable.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::impedance
{

namespace
{

const QString imaginaryKey = QStringLiteral("imaginary"), sweepsKey = QStringLiteral("sweeps");

const Column *frequencyOf(const DatasetPtr &dataset)
{
    const Column *column = dataset->technique == QLatin1String("impedance") ? dataset->column(role::frequency) : nullptr;
    return column && column->size() > 0 ? column : nullptr;
}

// Does the second go on where the first ends?
bool goesOn(const DatasetPtr &first, const DatasetPtr &second)
{
    constexpr double near = 0.05; // decades
    const Column *a = frequencyOf(first), *b = frequencyOf(second);
    if (!a || !b || a->size() < 2 || first->columns.size() != second->columns.size())
        return false;
    const std::vector<double> &f = *a->values, &g = *b->values;
    const double ending = f.back() - f.front();
    // A single point left of a last sweep has no direction of its own.
    const double direction = g.size() > 1 ? g.back() - g.front() : ending;
    return ending * direction > 0 && std::abs(std::log10(g.front() / f.back())) <= near;
}

std::vector<std::vector<DatasetPtr>> groupsOf(const std::vector<DatasetPtr> &sweeps)
{
    std::vector<std::vector<DatasetPtr>> groups;
    for (const DatasetPtr &sweep : sweeps) {
        if (!groups.empty() && goesOn(groups.back().back(), sweep))
            groups.back().push_back(sweep);
        else
            groups.push_back({sweep});
    }
    return groups;
}

DatasetPtr joined(const std::vector<DatasetPtr> &group)
{
    if (group.size() == 1)
        return group.front();
    auto whole = std::make_shared<Dataset>(*group.front());
    for (std::size_t c = 0; c < whole->columns.size(); ++c) {
        std::vector<double> values;
        for (const DatasetPtr &part : group)
            values.insert(values.end(), part->columns[c].values->begin(), part->columns[c].values->end());
        whole->columns[c].values = shared(std::move(values));
        whole->columns[c].uncertainty = nullptr;
        if (std::ranges::all_of(group, [c](const DatasetPtr &part) { return part->columns[c].uncertainty != nullptr; })) {
            std::vector<double> errors;
            for (const DatasetPtr &part : group)
                errors.insert(errors.end(), part->columns[c].uncertainty->begin(), part->columns[c].uncertainty->end());
            whole->columns[c].uncertainty = shared(std::move(errors));
        }
    }
    whole->label = group.front()->label + QStringLiteral(" – ") + group.back()->label;
    return whole;
}

DatasetPtr negatedImaginary(const DatasetPtr &dataset)
{
    auto turned = std::make_shared<Dataset>(*dataset);
    for (Column &column : turned->columns)
        if (column.role.toStdString() == role::impedanceImaginary) {
            std::vector<double> values = *column.values;
            for (double &value : values)
                value = -value;
            column.values = shared(std::move(values));
        }
    return turned;
}

} // namespace

std::vector<DatasetPtr> joinedSweeps(const std::vector<DatasetPtr> &sweeps)
{
    std::vector<DatasetPtr> all;
    for (const auto &group : groupsOf(sweeps))
        all.push_back(joined(group));
    return all;
}

Importer withSpectrumOptions(Importer importer)
{
    importer.options.push_back(choiceParameter("imaginary", QT_TRANSLATE_NOOP("core", "Sign of the imaginary part"),
                                               {{QStringLiteral("as-named"), text(QT_TRANSLATE_NOOP("core", "as its name says"))},
                                                {QStringLiteral("negated"), text(QT_TRANSLATE_NOOP("core", "turned: the file means -Z''"))}})
                                   .thatMayBeUnset());
    importer.options.push_back(choiceParameter("sweeps", QT_TRANSLATE_NOOP("core", "Sweeps that touch"),
                                               {{QStringLiteral("apart"), text(QT_TRANSLATE_NOOP("core", "a dataset each"))},
                                                {QStringLiteral("joined"), text(QT_TRANSLATE_NOOP("core", "joined to one spectrum"))}})
                                   .thatMayBeUnset());
    importer.read = [read = importer.read](const SourceFile &file, const Parameters &options, const Progress &progress) -> Result<Imported> {
        auto imported = read(file, options, progress);
        if (!imported)
            return imported;
        if (options.words(imaginaryKey) == QLatin1String("negated")) {
            for (DatasetPtr &dataset : imported->datasets)
                dataset = negatedImaginary(dataset);
            std::erase_if(imported->issues, [](const Issue &issue) { return issue.code == QLatin1String("sign-of-imaginary"); });
            imported->issues.push_back(note("imaginary-negated", text(QT_TRANSLATE_NOOP("core", "The imaginary part was turned as asked."))));
        }
        QStringList touching;
        for (const auto &group : groupsOf(imported->datasets))
            if (group.size() > 1)
                touching += QStringLiteral("%1 – %2").arg(group.front()->label, group.back()->label);
        if (touching.isEmpty())
            return imported;
        if (options.words(sweepsKey) == QLatin1String("joined")) {
            imported->datasets = joinedSweeps(imported->datasets);
            imported->issues.push_back(note("sweeps-joined", text(QT_TRANSLATE_NOOP("core", "Sweeps that touch were joined as asked: %1."), touching.join(QLatin1String("; ")))));
        } else {
            imported->issues.push_back(note("sweeps-touch", text(QT_TRANSLATE_NOOP("core", "Sweeps follow each other over the frequencies: %1. sweeps=joined makes one spectrum of each."),
                                                                 touching.join(QLatin1String("; ")))));
        }
        return imported;
    };
    return importer;
}

DatasetPtr spectrumFromTable(const Dataset &table)
{
    SweepTable sweep;
    for (const Column &column : table.columns) {
        Heading heading;
        // A column that has a role already has the sign of the role, whatever its name says.
        heading.name = !column.role.isEmpty() && column.name.startsWith(u'-') ? column.name.mid(1) : column.name;
        heading.unitText = column.unitText;
        heading.unit = column.unit;
        heading.unitKnown = !column.unitText.isEmpty() && Unit::parsed(column.unitText).has_value();
        sweep.headings.push_back(std::move(heading));
        sweep.columns.push_back(*column.values);
    }
    if (!namesImpedance(sweep.headings))
        return nullptr;
    sweep.label = table.label;
    sweep.metadata = table.metadata;
    sweep.sweepStarts = {0};
    Issues aside;
    const auto spectra = sweepsOf(sweep, aside);
    return spectra && spectra->size() == 1 ? spectra->front() : nullptr;
}

} // namespace vitrine::impedance
