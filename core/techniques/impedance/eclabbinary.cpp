// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"

#include <QObject>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace vitrine::impedance
{

namespace
{

// EC-Lab's modular file: a signature of 52 bytes, then modules of a header and a body, all numbers little endian. The
// module "VMP data" holds a table of records whose columns are named by numbers alone.

constexpr char signature[] = "BIO-LOGIC MODULAR FILE\x1a";
constexpr qsizetype signatureSize = 52;

enum class Cell { Float32, Float64, UInt16, UInt32, Flags };

struct ColumnKind
{
    const char *name; // as EC-Lab's own text export writes it
    Cell cell = Cell::Float32;
};

const std::map<int, ColumnKind> &columnKinds()
{
    static const std::map<int, ColumnKind> all = {
        {1, {"mode", Cell::Flags}}, {2, {"ox/red", Cell::Flags}}, {3, {"error", Cell::Flags}}, {21, {"control changes", Cell::Flags}}, {31, {"Ns changes", Cell::Flags}},
        {65, {"counter inc.", Cell::Flags}},
        {4, {"time/s", Cell::Float64}}, {5, {"control"}}, {6, {"Ewe/V"}}, {7, {"dQ/mA.h", Cell::Float64}}, {8, {"I/mA"}}, {9, {"Ece/V"}}, {11, {"<I>/mA", Cell::Float64}},
        {13, {"(Q-Qo)/mA.h", Cell::Float64}}, {19, {"control/V"}}, {20, {"control/mA"}}, {23, {"dQ/mA.h", Cell::Float64}}, {24, {"cycle number", Cell::Float64}},
        {32, {"freq/Hz"}}, {33, {"|Ewe|/V"}}, {34, {"|I|/A"}}, {35, {"Phase(Z)/deg"}}, {36, {"|Z|/Ohm"}}, {37, {"Re(Z)/Ohm"}}, {38, {"-Im(Z)/Ohm"}}, {39, {"I Range", Cell::UInt16}},
        {70, {"P/W"}}, {74, {"Energy/W.h", Cell::Float64}}, {76, {"<I>/mA"}}, {77, {"<Ewe>/V"}},
        {123, {"Energy charge/W.h", Cell::Float64}}, {124, {"Energy discharge/W.h", Cell::Float64}}, {125, {"Capacitance charge/uF", Cell::Float64}},
        {126, {"Capacitance discharge/uF", Cell::Float64}}, {131, {"Ns", Cell::UInt16}}, {169, {"Cs/uF"}}, {172, {"Cp/uF"}},
        {211, {"Q charge or discharge/C", Cell::Float64}}, {212, {"half cycle", Cell::UInt32}}, {213, {"z cycle", Cell::UInt32}}, {438, {"step time/s", Cell::Float64}},
        {467, {"Q charge or discharge/mA.h", Cell::Float64}}, {468, {"half cycle", Cell::UInt32}}, {469, {"z cycle", Cell::UInt32}},
        {498, {"Q charge/mA.h", Cell::Float64}}, {499, {"Q discharge/mA.h", Cell::Float64}}, {500, {"step time/s", Cell::Float64}}, {501, {"Efficiency/%", Cell::Float64}},
        {502, {"Capacity/mA.h", Cell::Float64}},
    };
    return all;
}

qsizetype sizeOf(Cell cell)
{
    switch (cell) {
    case Cell::Float64: return 8;
    case Cell::UInt16: return 2;
    case Cell::Flags: return 1;
    case Cell::Float32:
    case Cell::UInt32: break;
    }
    return 4;
}

double valueAt(const char *at, Cell cell)
{
    switch (cell) {
    case Cell::Float64: return qFromLittleEndian<double>(at);
    case Cell::UInt16: return qFromLittleEndian<quint16>(at);
    case Cell::UInt32: return qFromLittleEndian<quint32>(at);
    case Cell::Flags: return static_cast<unsigned char>(*at);
    case Cell::Float32: break;
    }
    return static_cast<double>(qFromLittleEndian<float>(at));
}

struct Module
{
    QByteArray name;       // "VMP data"
    quint32 version = 0;
    QByteArray date;       // MM/DD/YY
    qint64 announced = 0;  // size of the body as the header has it
    QByteArrayView body;   // as much of it as the file holds
};

// Modules in their order, as far as their headers are whole.
std::vector<Module> modulesOf(QByteArrayView bytes)
{
    constexpr qsizetype markSize = 6, shortHeader = 51, longHeader = 59, sizesAt = 35;
    std::vector<Module> modules;
    for (qsizetype at = signatureSize; at + markSize + longHeader <= bytes.size() && bytes.sliced(at, markSize) == QByteArrayView("MODULE");) {
        const QByteArrayView header = bytes.sliced(at + markSize, longHeader);
        const auto number = [&](qsizetype from) { return qFromLittleEndian<quint32>(header.data() + from); };
        // EC-Lab 11.50 put a largest size, which is never used, before the size.
        const bool isLong = number(sizesAt) == 0xffffffffu;
        Module module;
        module.name = header.first(10).toByteArray().trimmed();
        module.announced = number(isLong ? sizesAt + 4 : sizesAt);
        module.version = number(isLong ? sizesAt + 8 : sizesAt + 4);
        module.date = header.sliced(isLong ? 51 : 43, 8).toByteArray();
        const qsizetype from = at + markSize + (isLong ? longHeader : shortHeader);
        module.body = bytes.sliced(from, std::min<qint64>(module.announced, bytes.size() - from));
        modules.push_back(module);
        at = from + module.body.size();
    }
    return modules;
}

struct DataLayout
{
    std::size_t points = 0; // announced
    std::vector<int> ids;
    qsizetype recordsAt = 0;
};

Result<DataLayout> layoutOf(const Module &data)
{
    const QByteArrayView body = data.body;
    const auto truncated = [] { return failure("truncated", text(QT_TRANSLATE_NOOP("core", "The file ends within the description of its columns."))); };
    if (body.size() < 8)
        return truncated();
    DataLayout layout;
    layout.points = qFromLittleEndian<quint32>(body.data());
    const int count = static_cast<unsigned char>(body[4]);
    int width = 2, first = 5;
    bool bigEndian = false;
    switch (data.version) {
    case 0:
        bigEndian = body[5] == 0; // ids of two bytes: the older ones had one, never zero
        width = bigEndian ? 2 : 1;
        layout.recordsAt = bigEndian ? 1007 : 100;
        break;
    case 2: layout.recordsAt = 405; break;
    case 3: layout.recordsAt = 406; break;
    default:
        return failure("unknown-version", text(QT_TRANSLATE_NOOP("core", "The table of data has version %1; versions 0, 2 and 3 are known. Export the file as text (.mpt)."), static_cast<qint64>(data.version)));
    }
    if (body.size() < layout.recordsAt || first + count * width > layout.recordsAt)
        return truncated();
    for (int i = 0; i < count; ++i) {
        const char *at = body.data() + first + i * width;
        layout.ids.push_back(width == 1 ? static_cast<unsigned char>(*at) : bigEndian ? qFromBigEndian<quint16>(at) : qFromLittleEndian<quint16>(at));
    }
    return layout;
}

struct CellPlace
{
    const ColumnKind *kind = nullptr; // null: a column whose size alone is known
    qsizetype at = 0;
};

// Where each column stands in a record. One unknown column is passed over, its size being what the others leave.
Result<std::vector<CellPlace>> placesOf(const DataLayout &layout, qint64 recordSize)
{
    qint64 known = 0;
    QStringList unknown;
    bool flags = false;
    for (const int id : layout.ids) {
        const auto kind = columnKinds().find(id);
        if (kind == columnKinds().end()) {
            unknown += QString::fromStdString(std::to_string(id));
            continue;
        }
        const bool again = kind->second.cell == Cell::Flags && flags;
        flags = flags || kind->second.cell == Cell::Flags;
        known += again ? 0 : sizeOf(kind->second.cell);
    }
    const qint64 rest = recordSize - known;
    if (unknown.size() > 1 || (unknown.size() == 1 && rest != 1 && rest != 2 && rest != 4 && rest != 8))
        return failure("unknown-columns", text(QT_TRANSLATE_NOOP("core", "The columns numbered %1 are not known, so that the %2 bytes of a row cannot be told apart. Export the file as text (.mpt)."),
                                               unknown.join(QLatin1String(", ")), recordSize));
    if (unknown.isEmpty() && rest != 0)
        return failure("record-size", text(QT_TRANSLATE_NOOP("core", "A row takes %1 bytes in the file; its columns take %2. Export the file as text (.mpt)."), recordSize, known));
    std::vector<CellPlace> places;
    qsizetype at = 0;
    flags = false;
    for (const int id : layout.ids) {
        const auto kind = columnKinds().find(id);
        if (kind == columnKinds().end()) {
            at += rest;
        } else if (kind->second.cell != Cell::Flags) {
            places.push_back({&kind->second, at});
            at += sizeOf(kind->second.cell);
        } else if (!flags) { // all flags share one byte where the first of them stands
            flags = true;
            ++at;
        }
    }
    return places;
}

Confidence sniff(const Probe &probe)
{
    if (!probe.head.startsWith(QByteArrayView(signature)))
        return {};
    return {0.95, text(QT_TRANSLATE_NOOP("core", "Begins with \"BIO-LOGIC MODULAR FILE\", as EC-Lab writes."))};
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    if (!file.bytes.startsWith(signature))
        return failure("no-signature", text(QT_TRANSLATE_NOOP("core", "The file does not begin with \"BIO-LOGIC MODULAR FILE\".")));
    const std::vector<Module> modules = modulesOf(file.bytes);
    const auto data = std::ranges::find(modules, QByteArray("VMP data"), &Module::name);
    if (data == modules.end())
        return failure("no-data", text(QT_TRANSLATE_NOOP("core", "The file holds no table of data (module \"VMP data\"); it has %1 modules."), modules.size()));
    const auto layout = layoutOf(*data);
    if (!layout)
        return layout.failure();
    if (layout->points == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "The table of data has no rows.")));
    const qint64 records = data->announced - layout->recordsAt;
    const auto points = static_cast<qint64>(layout->points);
    if (records < points || records % points != 0)
        return failure("record-size", text(QT_TRANSLATE_NOOP("core", "%1 bytes of data do not make %2 rows of equal size."), records, points));
    const qint64 recordSize = records / points;
    const auto places = placesOf(*layout, recordSize);
    if (!places)
        return places.failure();

    Imported imported;
    SweepTable table;
    for (const CellPlace &place : *places)
        table.headings.push_back(heading(place.kind->name));
    table.columns.resize(places->size());
    const qint64 present = std::min(points, (data->body.size() - layout->recordsAt) / recordSize);
    for (std::size_t c = 0; c < places->size() && !progress.cancelled(); ++c) {
        const CellPlace &place = (*places)[c];
        table.columns[c].reserve(static_cast<std::size_t>(present));
        const char *at = data->body.data() + layout->recordsAt + place.at;
        for (qint64 i = 0; i < present; ++i, at += recordSize)
            table.columns[c].push_back(valueAt(at, place.kind->cell));
    }
    table.label = labelOf(file.name);
    table.metadata.set(QStringLiteral("instrument"), QStringLiteral("Bio-Logic"));
    table.metadata.set(QStringLiteral("date"), QString::fromLatin1(data->date).trimmed());
    noteFileName(table.metadata, file.name);
    auto datasets = sweepsOf(table, imported.issues);
    if (!datasets)
        return datasets.failure();
    imported.datasets = std::move(*datasets);
    if (present < points)
        imported.issues.push_back(warning("truncated", text(QT_TRANSLATE_NOOP("core", "The file announces %1 points and ends after %2."), points, present)));
    return imported;
}

} // namespace

Importer ecLabBinaryImporter()
{
    Importer importer;
    importer.id = QStringLiteral("eclab-binary");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Bio-Logic EC-Lab binary (.mpr)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("mpr")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "First bytes \"BIO-LOGIC MODULAR FILE\", a module \"VMP data\"."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
